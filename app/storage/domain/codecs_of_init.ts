/** Bytes of the name, of the box's version: profile, compatibility and level follow. */
const BEFORE_PROFILE = 5

/**
 * The `CODECS` of an fMP4 initialisation segment as our encoder writes it: H.264 by its `avcC` box
 * (ISO/IEC 14496-15), AAC-LC when there is sound.
 *
 * @returns for instance `avc1.64001f,mp4a.40.2`
 */
export function codecsOfInit(init: Buffer): string {
  const at = init.indexOf('avcC', 0, 'latin1') + BEFORE_PROFILE
  const video = `avc1.${init.subarray(at, at + 3).toString('hex')}`
  return init.includes('mp4a', 0, 'latin1') ? `${video},mp4a.40.2` : video
}
