/// Search over the collections of a content service, by words and by meaning. The index is derived
/// data: it is made from the item store at a sequence number, kept in memory, and can be thrown
/// away at any time; what a search answers is read from the store.
///
/// `index` holds the pure part: documents in, ranks out. `vectors` embeds texts and remembers their
/// vectors, `live` keeps indexes of the sequence numbers that are asked for.
package org.briefwright.search;
