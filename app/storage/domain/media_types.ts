const pictures = ['image/png', 'image/jpeg', 'image/webp']

/** What a file may be, by the place it is for. Types are what the content says. */
export const mediaTypes = {
  picture: new Set(pictures),
  figure: new Set([...pictures, 'image/gif', 'image/svg+xml']),
  video: new Set(['video/mp4', 'video/webm']),
  download: new Set([
    ...pictures,
    ...['image/gif', 'image/svg+xml', 'image/avif', 'application/pdf', 'application/zip'],
    ...['text/plain', 'text/csv', 'text/markdown', 'text/vtt', 'application/json'],
    ...['audio/mpeg', 'audio/mp4', 'audio/x-m4a', 'audio/ogg', 'audio/wav', 'audio/x-flac'],
    ...['video/mp4', 'video/webm'],
    'application/vnd.oasis.opendocument.text',
    'application/vnd.oasis.opendocument.spreadsheet',
    'application/vnd.oasis.opendocument.presentation',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  ]),
} satisfies Record<string, ReadonlySet<string>>

export type MediaPlace = keyof typeof mediaTypes
