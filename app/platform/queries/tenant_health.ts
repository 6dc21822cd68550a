/** The worst that can be said of a tenant, worst first; what is not `healthy` wants attention. */
export const healths = ['failing', 'outdated', 'full', 'filling', 'healthy'] as const

export type Health = (typeof healths)[number]

/** Share of a limit from which it is nearly used up. */
const NEARLY = 0.9

/**
 * As SQL, of `schema_versions v`, `tenant_usage u`, `tenant_limits l`, `dead d`. Its one binding
 * is the names of all migrations.
 */
export const HEALTH = `case
  when v.error is not null or d.n > 0 then 'failing'
  when not coalesce(v.applied @> ?::text[], false) then 'outdated'
  when u.storage_bytes >= l.storage_bytes or u.members > l.seats then 'full'
  when u.storage_bytes >= l.storage_bytes * ${NEARLY} or u.members >= l.seats * ${NEARLY}
    then 'filling'
  else 'healthy' end`
