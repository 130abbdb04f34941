// To be drawn.

export function SignInScreen() {
  return <p className="p-8">SignIn</p>;
}
