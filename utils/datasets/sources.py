"""Which files make a set of images, what they must be to the last bit, and who serves them."""

from dataclasses import dataclass


@dataclass(frozen=True)
class IdxFile:
    """One file of a set: its name, the SHA256 of its bytes, and the shape of the array inside."""

    name: str
    sha256: str
    shape: tuple[int, ...]


@dataclass(frozen=True)
class Source:
    """One set: its folder, its mirrors (each a URL that ends in /) and its four files.

    The files stand in the order of the answer: training images and labels, test images and labels.
    """

    name: str
    folder: str
    mirrors: tuple[str, ...]
    files: tuple[IdxFile, IdxFile, IdxFile, IdxFile]


SOURCES = {
    # Y. LeCun, C. Cortes, C. Burges: The MNIST database of handwritten digits, 1998
    "mnist": Source(
        name="mnist",
        folder="mnist",
        mirrors=(
            "https://ossci-datasets.s3.amazonaws.com/mnist/",
            "https://storage.googleapis.com/cvdf-datasets/mnist/",
        ),
        files=(
            IdxFile(
                "train-images-idx3-ubyte.gz",
                "440fcabf73cc546fa21475e81ea370265605f56be210a4024d2ca8f203523609",
                (60_000, 28, 28),
            ),
            IdxFile(
                "train-labels-idx1-ubyte.gz",
                "3552534a0a558bbed6aed32b30c495cca23d567ec52cac8be1a0730e8010255c",
                (60_000,),
            ),
            IdxFile(
                "t10k-images-idx3-ubyte.gz",
                "8d422c7b0a1c1c79245a5bcf07fe86e33eeafee792b84584aec276f5a2dbc4e6",
                (10_000, 28, 28),
            ),
            IdxFile(
                "t10k-labels-idx1-ubyte.gz",
                "f7ae60f92e00ec6debd23a6088c31dbd2371eca3ffa0defaefb259924204aec6",
                (10_000,),
            ),
        ),
    ),
    # H. Xiao, K. Rasul, R. Vollgraf: Fashion-MNIST, arXiv:1708.07747, 2017
    "fashion_mnist": Source(
        name="fashion_mnist",
        folder="fashion-mnist",
        mirrors=(
            "https://raw.githubusercontent.com/zalandoresearch/fashion-mnist/master/data/fashion/",
            "http://fashion-mnist.s3-website.eu-central-1.amazonaws.com/",
        ),
        files=(
            IdxFile(
                "train-images-idx3-ubyte.gz",
                "3aede38d61863908ad78613f6a32ed271626dd12800ba2636569512369268a84",
                (60_000, 28, 28),
            ),
            IdxFile(
                "train-labels-idx1-ubyte.gz",
                "a04f17134ac03560a47e3764e11b92fc97de4d1bfaf8ba1a3aa29af54cc90845",
                (60_000,),
            ),
            IdxFile(
                "t10k-images-idx3-ubyte.gz",
                "346e55b948d973a97e58d2351dde16a484bd415d4595297633bb08f03db6a073",
                (10_000, 28, 28),
            ),
            IdxFile(
                "t10k-labels-idx1-ubyte.gz",
                "67da17c76eaffca5446c3361aaab5c3cd6d1c2608764d35dfb1850b086bf8dd5",
                (10_000,),
            ),
        ),
    ),
}
