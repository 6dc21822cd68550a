import { readdir } from 'node:fs/promises'
import app from '@adonisjs/core/services/app'
import { hasCourse, ImportCourse } from '#catalog/contract'

/** The courses that ship with the product, in the format that everybody imports. */
export class SeedCourses {
  async handle(): Promise<void> {
    const folder = app.makePath('database/seeders/demo/courses')
    for (const name of await readdir(folder)) {
      if (!(await hasCourse(name))) {
        await new ImportCourse().handle({ source: `${folder}/${name}`, publish: true })
      }
    }
  }
}
