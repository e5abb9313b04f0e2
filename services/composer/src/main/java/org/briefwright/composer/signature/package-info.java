/// Signs PDFs, where the operator has given a key.
package org.briefwright.composer.signature;
