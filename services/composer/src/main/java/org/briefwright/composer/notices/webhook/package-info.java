/// Delivers notices to the one receiver that the operator has configured: at least once each, those
/// of a brief in their order.
package org.briefwright.composer.notices.webhook;
