/** What is printed names only pictures that can be had: for a lost one its words stand, not a broken sign. */
import type { ArticleView } from '../../contract/views.ts';
import type { Asset } from '../shell.ts';

/** The view without the pictures that `serve` doesn't have. */
export async function withPresentPictures(
  view: ArticleView,
  serve: (path: string) => Promise<Asset>,
): Promise<ArticleView> {
  const { blocks } = view.article;
  const hashes = blocks.flatMap((block) =>
    block.type === 'image' && block.image !== null ? [block.image] : [],
  );
  const absent = new Set<string>();
  for (const hash of new Set(hashes)) {
    const answer = await serve(`/images/${hash}`);
    if (answer.status !== 200) absent.add(hash);
  }
  if (absent.size === 0) return view;
  const present = blocks.map((block) =>
    block.type === 'image' && block.image !== null && absent.has(block.image)
      ? { ...block, image: null }
      : block,
  );
  return { ...view, article: { ...view.article, blocks: present } };
}
