/// The library's arguments: topics, fragments, how fragments bear on one another, and the sources
/// that they rest on. This package holds the nouns and their rules; `store` reads what belongs
/// together, `api` serves it over HTTP. The service calls no other.
package org.briefwright.fragments;
