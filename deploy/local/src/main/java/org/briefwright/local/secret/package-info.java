/// Secrets that this machine makes for itself.
package org.briefwright.local.secret;
