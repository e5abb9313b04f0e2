/// Chooses: which fragments and cases stand in which slot of a template, in which size, and
/// why. Pure functions of request and dossier.
package org.briefwright.composer.selection;
