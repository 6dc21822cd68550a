import { searchWords } from '#catalog/domain/search_words'

export interface Condition {
  sql: string
  bindings: string[]
}

/**
 * What someone types as a condition on `courses c`. Written with `or`, because the trigram index
 * cannot answer `like any(…)`.
 */
export function searchCondition(q: string): Condition {
  const words = searchWords(q)
  const sql = words.map((forms) => `(${forms.map(() => 'c.search_text like ?').join(' or ')})`)
  return {
    sql: sql.join(' and ') || 'true',
    bindings: words.flat().map((word) => `% ${word}%`),
  }
}
