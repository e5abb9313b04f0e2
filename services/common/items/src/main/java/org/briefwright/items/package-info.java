/// The versioned item store that every content service is built on. This package holds its nouns;
/// `store` keeps them in PostgreSQL, `transfer` imports and exports them, `api` serves them over
/// HTTP. It knows no noun of any service.
package org.briefwright.items;
