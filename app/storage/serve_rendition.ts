import type { HttpContext } from '@adonisjs/core/http'
import { NotFound } from '#core/errors'
import { MASTER_PLAYLIST, masterPlaylist, mediaPlaylist } from '#storage/domain/hls_playlists'
import { renditionType } from '#storage/domain/rendition_type'
import { STORYBOARD_TRACK, storyboardTrack } from '#storage/domain/storyboard_track'
import { RecallRenditions } from '#storage/queries/recall_renditions'
import type { RenditionSet } from '#storage/renditions/rendition'
import { renditionKey } from '#storage/renditions/rendition_key'
import { deliver } from '#storage/serve_file'

interface RenditionAddress {
  fileId: string
  /** `master.m3u8`, `720.m3u8`, `720-00001.m4s`, `storyboard.vtt`, `poster.jpg`, … */
  name: string
}

/**
 * Answers with a part of what was made from a film. Only what is whole is there: a ladder that is
 * still being built does not exist. Playlists and tracks are written for each answer; all addresses
 * in them are relative, so they keep the right of whoever asked.
 *
 * @throws {NotFound | RangeUnsatisfiable | FileGone | Unavailable}
 */
export async function serveRendition(
  ctx: HttpContext,
  { fileId, name }: RenditionAddress,
  serving: { cacheControl: string }
) {
  const set = await new RecallRenditions().handle(fileId)
  const text = textOf(set, name)
  if (text !== null) {
    ctx.response.header('Content-Type', renditionType(name))
    ctx.response.header('Cache-Control', serving.cacheControl)
    ctx.response.header('X-Content-Type-Options', 'nosniff')
    return ctx.response.send(text)
  }
  const rendition = Object.values(set).find(
    ({ state, parts }) => state === 'ready' && Object.hasOwn(parts, name)
  )
  if (!rendition) {
    throw new NotFound()
  }
  const file = {
    ...{ key: renditionKey(fileId, name), name, size: rendition.parts[name] },
    ...{ type: renditionType(name), version: `${rendition.id}-${name}` },
    disposition: 'inline' as const,
    isLarge: name === 'film.mp4',
  }
  return deliver(ctx, file, serving)
}

function textOf({ film, hls, storyboard }: RenditionSet, name: string): string | null {
  if (hls?.state === 'ready') {
    const { rungs } = hls.facts
    const rung = rungs.find((one) => `${one.name}.m3u8` === name)
    if (name === MASTER_PLAYLIST) return masterPlaylist(rungs)
    if (rung) return mediaPlaylist(rung)
  }
  return name === STORYBOARD_TRACK && storyboard?.state === 'ready' && film?.state === 'ready'
    ? storyboardTrack(storyboard.facts, film.facts.durationMs)
    : null
}
