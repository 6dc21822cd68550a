import { closeSync, openSync, readSync } from 'node:fs'
import { StringDecoder } from 'node:string_decoder'
import { fitting, styleText } from './style.mjs'

const POLL_MS = 150
const CHUNK = 64 * 1024
const NAME_WIDTH = 13

/** Prints what a part adds to its log, line by line under its name, until it ends. */
export function follow(part, name = part.name) {
  const file = openSync(part.log, 'r')
  const buffer = Buffer.alloc(CHUNK)
  const prefix = name && styleText('cyan', `${name.padEnd(NAME_WIDTH)} `)
  const decoder = new StringDecoder()
  let rest = ''
  const read = () => {
    for (let size; (size = readSync(file, buffer, 0, CHUNK, null)) > 0;) {
      const lines = (rest + decoder.write(buffer.subarray(0, size))).split('\n')
      rest = lines.pop()
      for (const line of lines) console.log(fitting(`  ${prefix}${line}`))
    }
  }
  const timer = setInterval(read, POLL_MS)
  part.ended.then(() => {
    clearInterval(timer)
    read()
    closeSync(file)
  })
}
