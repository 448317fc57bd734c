import { existsSync, globSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { anchors, projectFolder, read, relativeLinks } from './markdown';

const pages = globSync(['*.md', 'docs/**/*.md', 'bench/**/*.md', '.github/**/*.md'], { cwd: projectFolder });

describe('links between pages', () => {
  it.each(pages)('in %s lead to files and headings that exist', (page) => {
    const broken = relativeLinks(read(page)).filter((link) => {
      const [path = '', anchor] = link.split('#');
      const target = path === '' ? page : normalize(join(dirname(page), path));
      if (!existsSync(join(projectFolder, target))) return true;
      return anchor !== undefined && !anchors(read(target)).has(anchor);
    });
    expect(broken).toEqual([]);
  });
});
