/** What RFC 3986 does not let stand in an address, as percent signs. */
export const asciiUri = (uri: string): string =>
  uri.replace(/[^\x21-\x7e]|["<>\\^`{|}[\]]/gu, (character) => encodeURIComponent(character))
