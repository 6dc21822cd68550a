import { dataOf } from '../../lib/data-of.js'
import { call } from '../../lib/session.js'

export const keysQuery = { key: ['embed_keys'], load: () => dataOf(call('GET embed_keys')) }

export const originsQuery = {
  key: ['embed_origins'],
  load: () => dataOf(call('GET embed_origins')),
}

export const secretsQuery = {
  key: ['handoff_secrets'],
  load: () => dataOf(call('GET handoff_secrets')),
}

/** The courses that a player can show on a site. */
export const publishedQuery = {
  key: ['courses', 'embeddable'],
  load: () => dataOf(call('GET courses', { query: { limit: 100, sort: 'title' } })),
}
