/// What becomes of a brief once it is made: who prepared it, who issued it to whom, and what
/// ended its validity. The bytes of a brief never change; its standing is a log beside them.
package org.briefwright.composer.life;
