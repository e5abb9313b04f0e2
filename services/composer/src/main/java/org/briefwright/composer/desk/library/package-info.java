/// The editors' part of the desk: browse, read, write, review and withdraw what the library
/// holds. It asks the content services over their public API, in the editor's own name.
package org.briefwright.composer.desk.library;
