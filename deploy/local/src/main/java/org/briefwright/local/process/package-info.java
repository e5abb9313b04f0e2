/// Child processes: starting, recording, stopping, and finding those that an earlier run left.
package org.briefwright.local.process;
