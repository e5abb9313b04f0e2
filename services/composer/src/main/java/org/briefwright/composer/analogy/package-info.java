/// Reasoning by precedent: which factors a case shares with the case at hand, which case is more
/// on point, what tells it apart, and which case answers it. After HYPO (Ashley 1990) and CATO
/// (Aleven 1997); see docs/precedents.md.
package org.briefwright.composer.analogy;
