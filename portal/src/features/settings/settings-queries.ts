import { dataOf } from '../../lib/data-of.js'
import { cache } from '../../lib/query/cache.js'
import { call } from '../../lib/session.js'
import { wearBrand } from '../tenancy/wear-brand.js'
import { tenantQuery } from '../tenancy/use-tenant.js'
import type { SettingGroup as GroupName } from '#tenancy/shared/setting_groups'
import type { SettingValue } from '#tenancy/shared/setting_field'

export type SettingValues = Record<string, SettingValue>

export const groupQuery = (group: GroupName) => ({
  key: ['settings', group],
  load: () => dataOf(call('GET settings/:group', { params: { group } })),
  // Somebody else may be changing it: what is shown is asked for.
  freshMs: 0,
})

export const changesQuery = (group: GroupName) => ({
  key: ['settings', group, 'changes'],
  load: () => dataOf(call('GET settings/:group/changes', { params: { group } })),
})

export const limitsQuery = { key: ['limits'], load: () => dataOf(call('GET limits')) }

export const mailsQuery = { key: ['mails'], load: () => dataOf(call('GET mails')) }

export const deliveriesQuery = {
  key: ['mail_deliveries'],
  load: () => dataOf(call('GET mail_deliveries', { query: { limit: '10' } })),
}

/** Sends what was changed, and lets everything that shows it ask again. */
export async function saveGroup(group: GroupName, version: number, values: SettingValues) {
  const { data } = await call('PATCH settings/:group', {
    params: { group },
    body: values,
    ifMatch: String(version),
  })
  cache.set(['settings', group], () => data)
  cache.invalidate(['settings', group, 'changes'])
  cache.invalidate(tenantQuery.key)
  if (group === 'brand') wearBrand()
  return data
}
