import { mediaTypes, type UploadPurpose } from '#storage/contract'

const MB = 1024 ** 2
const GB = 1024 ** 3

const purposes: Omit<UploadPurpose, 'slice' | 'ability'>[] = [
  {
    name: 'cover',
    maxBytes: 20 * MB,
    types: new Set([...mediaTypes.picture, 'image/avif']),
    picture: { maxPixels: 60e6, widths: [1600, 800, 400], isSquare: false, format: 'webp' },
  },
  {
    name: 'figure',
    maxBytes: 20 * MB,
    types: mediaTypes.figure,
  },
  {
    name: 'lesson_video',
    maxBytes: 20 * GB,
    types: new Set([...mediaTypes.video, 'video/quicktime', 'video/x-matroska']),
    isPlayed: true,
  },
  { name: 'lesson_file', maxBytes: 2 * GB, types: mediaTypes.download },
  { name: 'caption', maxBytes: 10 * MB, types: new Set(['text/vtt', 'text/plain']) },
  { name: 'import_archive', maxBytes: 2 * GB, types: new Set(['application/zip']) },
]

/** What authors send, one by one or as a whole course. */
export const courseUploads: UploadPurpose[] = purposes.map((purpose) => ({
  ...purpose,
  slice: 'catalog',
  ability: 'courses.import',
}))
