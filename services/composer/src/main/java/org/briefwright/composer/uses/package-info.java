/// The way back from an item of the library to every brief that rests on it.
package org.briefwright.composer.uses;
