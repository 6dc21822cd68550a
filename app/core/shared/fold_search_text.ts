/** Letters that Unicode does not take apart into a plain letter and an accent. */
const PLAIN = new Map([
  ['ı', 'i'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ł', 'l'],
  ['đ', 'd'],
])

/**
 * Text as it is searched, the same in browser, server and database column: no case, no accents,
 * no punctuation but what names a thing (`c++`, `c#`), one space between words. Dotted and
 * dotless i are one letter, because nobody who types `istanbul` or `ISPARTA` means the other.
 *
 * `İSTANBUL’da Çağdaş Ağ` → `istanbul da cagdas ag`
 */
export function foldSearchText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[ıßæœøðþłđ]/g, (letter) => PLAIN.get(letter) ?? letter)
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim()
}
