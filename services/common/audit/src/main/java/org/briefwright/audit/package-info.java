/// Shows the audit trail and checks its chain. What enters it, the databases' own triggers say.
package org.briefwright.audit;
