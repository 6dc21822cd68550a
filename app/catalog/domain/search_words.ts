import { foldSearchText } from '#core/shared/fold_search_text'

const MOST_WORDS = 8

/**
 * What someone types, as beginnings of words that a course must have all of. A plural also finds
 * its singular, in both languages; letters and digits only, so nothing needs escaping in a LIKE.
 *
 * `Kavurmalar Eğrisi` → `[['kavurmalar', 'kavurma'], ['egrisi']]`
 */
export function searchWords(text: string): string[][] {
  const words = foldSearchText(text).split(' ').filter(Boolean)
  return words.slice(0, MOST_WORDS).map((word) => {
    const singular = word.replace(/(?<=.{3})l[ae]r$|(?<=.{2}[^s])s$/, '')
    return singular === word ? [word] : [word, singular]
  })
}
