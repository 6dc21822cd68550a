import { searchWords } from '#catalog/domain/search_words'

export interface CourseFilter {
  q?: string
  category?: string
  level?: string
  language?: string
}

interface Condition {
  sql: string
  bindings: string[][] | string[]
}

/** The courses of the catalog that match all of a filter, as a condition on `courses c`. */
export function courseFilter({ q = '', category, level, language }: CourseFilter) {
  const conditions: Condition[] = [{ sql: `c.state = 'published'`, bindings: [] }]
  for (const words of searchWords(q)) {
    const patterns = words.map((word) => `% ${word}%`)
    conditions.push({ sql: 'c.search_text like any(?::text[])', bindings: [patterns] })
  }
  if (category) {
    const sql = 'c.category_id = (select id from categories where slug = ?)'
    conditions.push({ sql, bindings: [category] })
  }
  if (level) {
    conditions.push({ sql: 'c.level = ?', bindings: [level] })
  }
  if (language) {
    conditions.push({ sql: 'c.language = ?', bindings: [language] })
  }
  return {
    sql: conditions.map(({ sql }) => sql).join(' and '),
    bindings: conditions.flatMap(({ bindings }) => bindings as string[]),
  }
}
