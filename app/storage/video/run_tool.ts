import { spawn, type ChildProcess } from 'node:child_process'
import { constants } from 'node:fs'
import { access } from 'node:fs/promises'
import { setPriority } from 'node:os'
import { delimiter, join } from 'node:path'

export type Tool = 'ffmpeg' | 'ffprobe'

export interface ToolResult {
  ok: boolean
  output: string
  errors: string
}

export interface ToolLimits {
  /** Milliseconds after which it is killed */
  limitMs: number
  /** Kills it as soon as it aborts */
  signal?: AbortSignal
  /** 0 to 19, as of `nice`: work that nobody waits for leaves the processor to others */
  niceness?: number
  /** Gets its output while it runs, instead of the result */
  heard?: (output: string) => void
}

const MOST_OUTPUT = 1024 * 1024
const found = new Map<Tool, Promise<string>>()

/**
 * Runs a media tool as a child that is killed when its time is over: authors' files are input to
 * a large body of C, so it never runs in this process and never waits for a keyboard or a network.
 *
 * @throws the signal's reason
 */
export async function runTool(tool: Tool, args: string[], limits: ToolLimits): Promise<ToolResult> {
  const { limitMs, signal, niceness = 0, heard } = limits
  if (!found.has(tool)) {
    found.set(tool, locate(tool))
  }
  const path = (await found.get(tool)) ?? tool
  signal?.throwIfAborted()
  const child = spawn(path, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: limitMs,
    killSignal: 'SIGKILL',
    signal,
  })
  step(child, niceness)
  const read = { output: '', errors: '' }
  child.stdout.on('data', (chunk) => {
    if (heard) heard(String(chunk))
    else read.output = (read.output + chunk).slice(0, MOST_OUTPUT)
  })
  child.stderr.on('data', (chunk) => (read.errors = (read.errors + chunk).slice(0, MOST_OUTPUT)))
  return new Promise((resolve, reject) => {
    child.on('error', (error) => reject(signal?.aborted ? signal.reason : error))
    child.on('close', (code) => resolve({ ...read, ok: code === 0 }))
  })
}

function step(child: ChildProcess, niceness: number) {
  if (niceness === 0 || child.pid === undefined) {
    return
  }
  try {
    setPriority(child.pid, niceness)
  } catch {
    // It has ended already.
  }
}

/** The machine's own tool is newer and gets security updates; the packaged one always works. */
async function locate(tool: Tool): Promise<string> {
  for (const folder of (process.env.PATH ?? '').split(delimiter).filter(Boolean)) {
    const path = join(folder, tool)
    const isThere = await access(path, constants.X_OK).then(
      () => true,
      () => false
    )
    if (isThere && !path.includes('node_modules')) {
      return path
    }
  }
  const packaged =
    tool === 'ffmpeg'
      ? await import('@ffmpeg-installer/ffmpeg')
      : await import('@ffprobe-installer/ffprobe')
  return packaged.default.path
}
