import { migratorConnection } from '#core/database/connections'
import type { TestTenant } from '#tests/support/tenant'

const tables = [
  'members',
  'files',
  'categories',
  'courses',
  'course_versions',
  'course_version_files',
  'modules',
  'lessons',
]

/** The catalog of one tenant in another as well, with the very same ids. */
export async function copyCatalog(from: TestTenant, to: TestTenant): Promise<void> {
  const copies = tables.map(
    (table) =>
      `insert into "${to.scope.schema}"."${table}"
       select * from "${from.scope.schema}"."${table}" on conflict do nothing;`
  )
  await migratorConnection().rawQuery(
    `begin; set local session_replication_role = replica; ${copies.join(' ')} commit;`
  )
}

/** Published versions are frozen for their tenant; only the owner of the schemas can do this. */
export async function retitle(tenant: TestTenant, courseId: string, title: string): Promise<void> {
  const { schema } = tenant.scope
  await migratorConnection().rawQuery(`update "${schema}".courses set title = ? where id = ?`, [
    title,
    courseId,
  ])
  await migratorConnection().rawQuery(
    `update "${schema}".course_versions set title = ? where course_id = ?`,
    [title, courseId]
  )
}
