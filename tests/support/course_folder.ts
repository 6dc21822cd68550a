import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createWriteStream } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { readdir } from 'node:fs/promises'
import yazl from 'yazl'
import { stringify } from 'yaml'

export type Fields = Record<string, unknown>

/** 64 × 40 pixels, one colour. */
export const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAEAAAAAoCAYAAABOzvzpAAAAFklEQVR4nO3BMQEAAADCoPVPbQZ/oAAAAAAAAABeAyQAAAGmtWuWAAAAAElFTkSuQmCC',
  'base64'
)
export const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="M0 0h8"/></svg>'

const manifest = {
  title: 'Sütle çalışmak',
  slug: 'sutle-calismak',
  language: 'tr',
  modules: [{ title: 'Köpük', lessons: [{ text: 'lessons/milk.md' }] }],
}

/** A course on the disk as an author keeps it; small and whole until a test changes it. */
export class CourseFolder {
  #manifest: Fields = structuredClone(manifest)

  private constructor(readonly path: string) {}

  static async make(changes: Fields = {}): Promise<CourseFolder> {
    const folder = new CourseFolder(await mkdtemp(join(tmpdir(), 'course-')))
    await folder.write('lessons/milk.md', '# Süt\n\nYavaş ısıtın.\n')
    return folder.describe(changes)
  }

  /** Changes fields of the manifest. */
  async describe(changes: Fields): Promise<this> {
    this.#manifest = { ...this.#manifest, ...changes }
    return this.write('course.yaml', stringify(this.#manifest))
  }

  /** A course of one module with these lessons. */
  lessons(...lessons: Fields[]): Promise<this> {
    return this.describe({ modules: [{ title: 'Köpük', lessons }] })
  }

  async write(path: string, content: string | Buffer): Promise<this> {
    await mkdir(dirname(join(this.path, path)), { recursive: true })
    await writeFile(join(this.path, path), content)
    return this
  }

  async copyFrom(path: string, name: string): Promise<this> {
    await mkdir(dirname(join(this.path, name)), { recursive: true })
    await cp(path, join(this.path, name), { recursive: true })
    return this
  }

  /** The same as a zip file beside it. */
  async zip(prefix = ''): Promise<string> {
    const archive = new yazl.ZipFile()
    for (const entry of await readdir(this.path, { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name)
      if (entry.isFile()) archive.addFile(path, prefix + relative(this.path, path))
    }
    archive.end()
    const file = `${this.path}.zip`
    await pipeline(archive.outputStream as never, createWriteStream(file))
    return file
  }

  async remove(): Promise<void> {
    await rm(this.path, { recursive: true, force: true })
    await rm(`${this.path}.zip`, { force: true })
  }
}
