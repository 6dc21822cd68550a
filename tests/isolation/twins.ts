import { migratorConnection } from '#core/database/connections'
import type { TestTenant } from '#tests/support/tenant'

const tables = [
  'members',
  'member_roles',
  'files',
  'categories',
  'courses',
  'course_versions',
  'course_version_files',
  'modules',
  'lessons',
]

/** Named, because constraints that are judged late cannot decide what a conflict is. */
const keys: Record<string, string> = {
  member_roles: 'member_id, role',
  course_version_files: 'version_id, file_id',
}
const keyOf = (table: string) => keys[table] ?? 'id'

/** The catalog of one tenant in another as well, with the very same ids. */
export async function copyCatalog(from: TestTenant, to: TestTenant): Promise<void> {
  const copies = tables.map(
    (table) =>
      `insert into "${to.scope.schema}"."${table}"
       select * from "${from.scope.schema}"."${table}" on conflict (${keyOf(table)}) do nothing;`
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

/** After the copy: what bore the other's word bears this tenant's own. */
export async function renameAll(tenant: TestTenant, from: string, to: string): Promise<void> {
  const { schema } = tenant.scope
  const texts = { courses: 'title', course_versions: 'title', members: 'name' }
  const renames = Object.entries(texts).map(
    ([table, column]) =>
      `update "${schema}"."${table}" set "${column}" = replace("${column}", '${from}', '${to}');`
  )
  await migratorConnection().rawQuery(renames.join(' '))
}
