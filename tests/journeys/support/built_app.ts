import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import app from '@adonisjs/core/services/app'
import { build } from 'vite'
import { compileScript, parse } from 'vue/compiler-sfc'

/** A block of copied code begins with the name of its file, in a comment of its language. */
const HEADING = /^(?:<!--|\/\*|\/\/) ([\w-]+\.\w+)(?: -->| \*\/)?$/m

const mains = {
  jsx: `import { createRoot } from 'react-dom/client'
    import { createElement } from 'react'
    import { Courses } from './Courses.jsx'
    createRoot(document.querySelector('#app')).render(createElement(Courses))`,
  js: `import { createApp } from 'vue'
    import Courses from './Courses.js'
    createApp(Courses).mount('#app')`,
}

/** What a developer makes of code for React or Vue: a built application around it. */
export async function buildApp(
  code: string
): Promise<{ html: string; files: Map<string, string> }> {
  const files = blocks(code)
  await mkdir(app.makePath('.data'), { recursive: true })
  const folder = await mkdtemp(app.makePath('.data/copied-'))
  try {
    const isVue = files.has('Courses.vue')
    if (isVue) files.set('Courses.js', compileVue(files.get('Courses.vue')!))
    for (const [name, text] of files) await writeFile(join(folder, name), text)
    await writeFile(join(folder, 'main.js'), isVue ? mains.js : mains.jsx)
    await bundle(folder)
    const out = join(folder, 'out')
    const read = async (name: string) =>
      [`/${name}`, await readFile(join(out, name), 'utf8')] as const
    const html = `<link rel="stylesheet" href="/app.css"><div id="app"></div>
      ${files.get('index.html')}<script type="module" src="/app.js"></script>`
    return { html, files: new Map([await read('app.js'), await read('app.css')]) }
  } finally {
    await rm(folder, { recursive: true })
  }
}

function blocks(code: string): Map<string, string> {
  const [, ...parts] = code.split(new RegExp(HEADING, 'gm'))
  const pairs = parts.flatMap((part, at) => (at % 2 ? [] : [[part, parts[at + 1]] as const]))
  return new Map(pairs)
}

function compileVue(source: string): string {
  const isCustomElement = (tag: string) => tag.startsWith('belgenet-')
  const { descriptor } = parse(source, { templateParseOptions: { isCustomElement } })
  const templateOptions = { compilerOptions: { isCustomElement } }
  return compileScript(descriptor, { id: 'x', inlineTemplate: true, templateOptions }).content
}

async function bundle(root: string): Promise<void> {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic', development: false } },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: 'out',
      lib: { entry: 'main.js', formats: ['es'], fileName: () => 'app.js', cssFileName: 'app' },
    },
  })
}
