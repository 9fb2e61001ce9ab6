"""One thread for NumPy's matrix products: two test processes on two cores would fight for them."""

from threadpoolctl import threadpool_limits

threadpool_limits(1)
