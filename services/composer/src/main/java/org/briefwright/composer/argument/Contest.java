package org.briefwright.composer.argument;

import java.util.Optional;

/// The strongest attack on an argument and the best reply to it.
///
/// @param target id of the argument attacked
/// @param taken by how much the target would be stronger without the attack, all else as it is
/// @param reply the strongest attack on the attacker by a third argument; empty where nobody
///     answers
public record Contest(String target, Edge attack, double taken, Optional<Edge> reply) {}
