/// What every service's HTTP side shares: problems, strict JSON, rules for text, paging and the
/// acting person.
package org.briefwright.web;
