/** Where is a pinned tool that this repository does not depend on? Fetched once with npm, into a cache outside of it. */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** The folder that an installation of `name@version` lies in. @throws when npm cannot fetch it: never a reason to skip. */
export function fetchPackage(name: string, version: string): string {
  const cache = path.join(os.homedir(), '.cache/khoregos', `${path.basename(name)}-${version}`);
  const folder = path.join(cache, 'node_modules', name);
  if (!fs.existsSync(path.join(folder, 'package.json'))) {
    fs.mkdirSync(cache, { recursive: true });
    const options = ['--no-save', '--no-audit', '--no-fund', '--loglevel=error'];
    execFileSync('npm', ['install', '--prefix', cache, ...options, `${name}@${version}`], { stdio: 'inherit' });
  }
  return folder;
}
