import { searchCondition, type Condition } from '#catalog/queries/search_condition'

export interface CourseFilter {
  q?: string
  category?: string
  level?: string
  language?: string
}

/** The courses of the catalog that match all of a filter, as a condition on `courses c`. */
export function courseFilter({ q = '', category, level, language }: CourseFilter): Condition {
  const conditions: Condition[] = [
    { sql: `c.state = 'published'`, bindings: [] },
    searchCondition(q),
  ]
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
    bindings: conditions.flatMap(({ bindings }) => bindings),
  }
}
