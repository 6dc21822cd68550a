import { icon } from '../../base/icon.js'

/** Lucide (ISC), for what stands around the picture. */
export const moreIcons = {
  text: icon(
    'M6 22a2 2 0 0 1-2-2V4a2 2 0 0 1 2-2h8a2.4 2.4 0 0 1 1.704.706l3.588 3.588A2.4 2.4 0 0 1 20 8v12a2 2 0 0 1-2 2z',
    'M14 2v5a1 1 0 0 0 1 1h5',
    'M10 9H8M16 13H8M16 17H8'
  ),
  file: icon('M12 15V3', 'M21 15v4a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2v-4', 'm7 10 5 5 5-5'),
  check: icon('M20 6 9 17l-5-5'),
  close: icon('M18 6 6 18', 'm6 6 12 12'),
}
