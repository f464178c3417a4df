// Sentences live beside the part or page that says them, in zh-CN.json and en.json of its folder.
export type Sentences = { [key: string]: string | Sentences }

const folderOf = (path: string): string => path.split('/').slice(-2)[0] ?? path

/** The folder's name is the first part of a key, so `pages/home/en.json` holds `home.…`. */
export const bySection = (files: Readonly<Record<string, Sentences>>): Sentences =>
  Object.fromEntries(Object.entries(files).map(([path, sentences]) => [folderOf(path), sentences]))
