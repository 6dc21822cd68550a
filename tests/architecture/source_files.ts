import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import app from '@adonisjs/core/services/app'

export interface SourceFile {
  /** From the root of the project */
  path: string
  text: string
}

/** Source files below a folder, with their text. */
export function sourceFiles(folder: string, pattern = /\.tsx?$/): SourceFile[] {
  const root = app.makePath()
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && pattern.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !/node_modules|\/dist\/|\/build\//.test(file))
    .map((file) => ({
      path: file.slice(root.length).replace(/^\//, ''),
      text: readFileSync(file, 'utf8'),
    }))
}
