type Fields = Record<string, unknown>

/**
 * Writes out what an author may shorten, so that one schema judges one shape: `category: barista`,
 * `files: [a.pdf]`, `chapters: a.vtt`. What has the wrong shape is left for the schema to refuse.
 */
export function expandShorthands(manifest: Fields): Fields {
  const { category, language } = manifest
  return {
    ...manifest,
    ...(typeof category === 'string' ? { category: { slug: category } } : {}),
    ...eachOf(manifest, 'modules', (module) =>
      eachOf(module, 'lessons', (lesson) => expandLesson(lesson, String(language)))
    ),
  }
}

function expandLesson({ chapters, files }: Fields, language: string): Fields {
  return {
    ...(typeof chapters === 'string' ? { chapters: { [language]: chapters } } : {}),
    ...(Array.isArray(files) ? { files: files.map(expandFile) } : {}),
  }
}

function expandFile(file: unknown): unknown {
  return typeof file === 'string' ? { path: file } : file
}

function eachOf(owner: Fields, name: string, expand: (item: Fields) => Fields): Fields {
  const list = owner[name]
  if (!Array.isArray(list)) {
    return {}
  }
  return { [name]: list.map((item) => (isFields(item) ? { ...item, ...expand(item) } : item)) }
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
