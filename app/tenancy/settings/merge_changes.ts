import { isDeepStrictEqual } from 'node:util'
import type { TenantScope } from '#core/tenant_context'
import { columnOf, presentGroup } from '#tenancy/settings/present_group'
import { sealSecret } from '#tenancy/settings/sealed_secret'
import type { SettingFields } from '#tenancy/shared/setting_field'

interface Changes {
  group: string
  fields: SettingFields
  stored: Record<string, unknown>
  values: Record<string, unknown>
  tenant: TenantScope
}

interface Merged {
  stored: Record<string, unknown>
  /** The whole group as it will be seen */
  presented: Record<string, unknown>
  /** What really changes, as it was and as it will be seen; of a secret only that it is set */
  before: Record<string, unknown>
  after: Record<string, unknown>
  /** Columns of the tenant's own row */
  columns: Record<string, unknown>
}

/** A change laid over what is stored. A secret that comes is always a change: it is never compared. */
export function mergeChanges({ group, fields, stored, values, tenant }: Changes): Merged {
  const before: Record<string, unknown> = presentGroup(fields, stored, tenant)
  const given = Object.entries(values).filter(
    ([name, value]) => value !== undefined && fields[name]
  )
  const [placed, own] = partition(given, ([name]) => columnOf(fields[name]) !== undefined)
  const sealed = own.map(([name, value]) => [
    name,
    fields[name].kind === 'secret' && value !== null
      ? sealSecret(String(value), `${group}.${name}`)
      : value,
  ])
  const merged = { ...stored, ...Object.fromEntries(sealed) }
  const presented = { ...presentGroup(fields, merged, tenant), ...Object.fromEntries(placed) }
  const changed = given
    .filter(
      ([name, value]) =>
        (fields[name].kind === 'secret' && value !== null) ||
        !isDeepStrictEqual(before[name], presented[name])
    )
    .map(([name]) => name)
  return {
    stored: merged,
    presented,
    before: pick(before, changed),
    after: pick(presented, changed),
    columns: Object.fromEntries(placed.map(([name, value]) => [columnOf(fields[name]), value])),
  }
}

function partition<Item>(items: Item[], test: (item: Item) => boolean): [Item[], Item[]] {
  return [items.filter(test), items.filter((item) => !test(item))]
}

function pick(values: Record<string, unknown>, names: string[]): Record<string, unknown> {
  return Object.fromEntries(names.map((name) => [name, values[name]]))
}
