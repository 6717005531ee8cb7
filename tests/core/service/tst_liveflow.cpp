#include "support/servicestand.h"
int main(){return 0;}
