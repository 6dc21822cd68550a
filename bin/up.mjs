#!/usr/bin/env node
/**
 * `node bin/up.mjs start|dev|test|soak|bench`: from a fresh clone to a running product or a tested one,
 * on a machine that has only Node and npm. Built-ins only: it runs before anything is installed.
 */
import { run } from './up/run.mjs'

await run(process.argv.slice(2))
