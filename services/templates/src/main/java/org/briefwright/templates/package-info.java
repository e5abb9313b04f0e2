/// Templates: the kinds of brief. The nouns are here, their routes in `api`, their place in the
/// item store in `store`.
package org.briefwright.templates;
