import { readFile } from 'node:fs/promises'

/**
 * What the product gave this customer: `{ embedKey, handoffKid, handoffSecret }`. Read for every
 * request, because a fresh demo seeds its tenant while this site is already up.
 */
export async function readDemoInfo() {
  const given = process.env.EMBED_KEY ? { embedKey: process.env.EMBED_KEY } : {}
  if (!process.env.DEMO_INFO) return given
  try {
    return { ...JSON.parse(await readFile(process.env.DEMO_INFO, 'utf8')), ...given }
  } catch {
    return given
  }
}
