// To be drawn.

export function NewArticleScreen() {
  return <p className="p-8">NewArticle</p>;
}
