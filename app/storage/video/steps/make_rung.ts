import { readFile, stat } from 'node:fs/promises'
import { codecsOfInit } from '#storage/domain/codecs_of_init'
import { initName, segmentName, segmentsOf, type RungFacts } from '#storage/domain/hls_playlists'
import { videoLadder, type Rung } from '#storage/domain/video_ladder'
import { encode } from '#storage/video/encode'
import { pictureArgs, soundArgs } from '#storage/video/encoder_args'
import { filmInput, type VideoFacts } from '#storage/video/examine_video'
import { factsOf, type Made, type StepInput } from '#storage/video/steps/step'
import type { Workshop } from '#storage/video/workshop'

const SEGMENT_SECONDS = 6
/** A player changes its quality, and finds its place, at a key frame. */
const KEY_FRAME_SECONDS = 2
/** The last segment may be a single key frame: no measure of what a line must carry. */
const MEASURED_MS = 2000

/**
 * The next quality of a ladder that has none of its name yet, smallest first: a job that is killed
 * goes on where it was. @returns all qualities that are there then
 */
export async function makeRung(input: StepInput): Promise<Made<'hls'>> {
  const { workshop, set, progressed } = input
  const film = factsOf(set)
  const made = set.hls?.facts.rungs ?? []
  const ladder = videoLadder(film).reverse()
  const rung = ladder.find(({ name }) => !made.some((one) => one.name === name))
  if (!rung) {
    return { facts: { rungs: made }, files: new Map(), isWhole: true }
  }
  const pixels = (rungs: Pick<Rung, 'width' | 'height'>[]) =>
    rungs.reduce((sum, { width, height }) => sum + width * height, 0)
  const [before, now, all] = [made, [rung], ladder].map(pixels)
  await encode({
    ...input,
    args: argsOf(rung, film, workshop),
    durationMs: film.durationMs,
    progressed: (share) => progressed((before + now * share) / all),
  })
  const { facts, files } = await readRung(rung, workshop)
  const rungs = [facts, ...made]
  return { facts: { rungs }, files, isWhole: rungs.length === ladder.length }
}

function argsOf(rung: Rung, film: VideoFacts, workshop: Workshop): string[] {
  const { name } = rung
  return [
    ...[...filmInput(workshop.film), '-map', '0:v:0', '-map', '0:a:0?', '-sn', '-dn'],
    ...pictureArgs(rung, film),
    ...['-sc_threshold', '0', '-force_key_frames', `expr:gte(t,n_forced*${KEY_FRAME_SECONDS})`],
    ...soundArgs(rung),
    ...['-f', 'hls', '-hls_time', String(SEGMENT_SECONDS), '-hls_playlist_type', 'vod'],
    ...['-hls_segment_type', 'fmp4', '-hls_flags', 'independent_segments'],
    ...['-hls_fmp4_init_filename', initName(name)],
    ...['-hls_segment_filename', workshop.path(`${name}-%05d.m4s`)],
    workshop.path(`${name}.m3u8`),
  ]
}

async function readRung({ name, width, height }: Rung, workshop: Workshop) {
  const segments = segmentsOf(await readFile(workshop.path(`${name}.m3u8`), 'utf8'))
  const names = segments.map((_, index) => segmentName(name, index))
  const bits = await Promise.all(
    names.map((segment) => stat(workshop.path(segment)).then(({ size }) => size * 8))
  )
  const codecs = codecsOfInit(await readFile(workshop.path(initName(name))))
  const facts: RungFacts = { name, width, height, codecs, segments, ...bandwidthOf(bits, segments) }
  const all = [initName(name), ...names]
  return { facts, files: new Map(all.map((one) => [one, workshop.path(one)])) }
}

function bandwidthOf(bits: number[], segments: number[]) {
  const sum = (numbers: number[]) => numbers.reduce((all, one) => all + one, 0)
  const averageBandwidth = Math.ceil((sum(bits) * 1000) / sum(segments))
  const peaks = bits.map((size, index) => (size * 1000) / Math.max(MEASURED_MS, segments[index]))
  return { bandwidth: Math.max(averageBandwidth, Math.ceil(Math.max(...peaks))), averageBandwidth }
}
