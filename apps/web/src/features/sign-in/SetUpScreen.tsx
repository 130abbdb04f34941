// To be drawn.

export function SetUpScreen() {
  return <p className="p-8">SetUp</p>;
}
