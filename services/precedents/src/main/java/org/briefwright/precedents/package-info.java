/// Historical cases and the factors by which they are compared. This package holds the nouns and
/// their rules; `store` reads what belongs together, `api` serves it over HTTP. The service calls
/// no other.
package org.briefwright.precedents;
