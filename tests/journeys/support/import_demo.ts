import app from '@adonisjs/core/services/app'
import { ImportCourse } from '#catalog/contract'
import type { TestTenant } from '#tests/support/tenant'

/** Where a course that ships with the product lies. */
export function demoCourse(name: string): string {
  return app.makePath('database/seeders/demo/courses', name)
}

/** Publishes one course that ships with the product. */
export async function importDemo(tenant: TestTenant, name: string): Promise<void> {
  await tenant.run(() => new ImportCourse().handle({ source: demoCourse(name), publish: true }))
}
