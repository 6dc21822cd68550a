import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { inRoot } from '../../bin/up/system/paths.mjs'

/** Files below folders of the checkout (`*` stands for one folder) whose name ends like this. */
export function caseFiles(pattern, ending) {
  return pattern
    .split('/')
    .reduce((folders, part) => folders.flatMap((folder) => descend(folder, part)), [''])
    .flatMap((folder) => filesBelow(folder, ending))
    .sort()
}

function descend(folder, part) {
  if (part !== '*') return [join(folder, part)]
  return foldersIn(folder).map((name) => join(folder, name))
}

function filesBelow(folder, ending) {
  if (!isFolder(folder)) return []
  return readdirSync(inRoot(folder))
    .filter((name) => name !== 'node_modules')
    .flatMap((name) => {
      const path = join(folder, name)
      if (isFolder(path)) return filesBelow(path, ending)
      return name.endsWith(ending) ? [path] : []
    })
}

const foldersIn = (folder) =>
  isFolder(folder) ? readdirSync(inRoot(folder)).filter((name) => isFolder(join(folder, name))) : []

const isFolder = (path) => statSync(inRoot(path), { throwIfNoEntry: false })?.isDirectory() ?? false
